#!/usr/bin/env Rscript
# score.R FOLDER: what the R package NPS computes of random cases, from its published formulas (nps, nps.var, nps.se and
# nps_test of CRAN's NPS 1.1), and what R's own p.adjust and qchisq say. Debian: r-base-core. The seed is fixed.
folder <- commandArgs(trailingOnly = TRUE)[1]
set.seed(20261123)
cases <- 1000
text <- function(x) formatC(x, digits = 17, format = "g", width = -1)
row <- function(...) paste(c(...), collapse = ",")
write_table <- function(name, header, rows) writeLines(c(header, rows), file.path(folder, paste0(name, ".csv")))

# Counts of promoters, passives, detractors.
nps <- function(x) (x[1] - x[3]) / sum(x)
nps.var <- function(x) {
  share <- x / sum(x)
  sum(share * (c(1, 0, -1) - nps(x))^2)
}
nps.se <- function(x) sqrt(nps.var(x) / sum(x))
adjust <- function(x) x + c(3/4, 3/2, 3/4)
one_sample <- function(x, conf) nps(x) + c(-1, 1) * qnorm(1 - (1 - conf) / 2) * nps.se(x)
two_samples <- function(x, y, conf) {
  delta <- nps(x) - nps(y)  # the package takes abs(); the sign is kept here
  se <- sqrt(nps.se(x)^2 + nps.se(y)^2)
  c(delta + c(-1, 1) * qnorm(1 - (1 - conf) / 2) * se, 2 * pnorm(abs(delta / se), lower.tail = FALSE))
}
clip <- function(x, end) pmax(-end, pmin(end, x))
goodman <- function(x, conf) {
  a <- qchisq((1 - conf) / 3, 1, lower.tail = FALSE)
  n <- sum(x)
  margin <- sqrt(a * (a + 4 * x * (n - x) / n))
  c(rbind((a + 2 * x - margin) / (2 * (n + a)), (a + 2 * x + margin) / (2 * (n + a))))
}
draw <- function() floor(10^runif(1, 0, 4) * runif(3)) + c(1, 0, 1)
levels <- c(0.8, 0.9, 0.95, 0.99, 0.999)

intervals <- function(i) {
  x <- draw()
  conf <- sample(levels, 1)
  row(x, conf, text(100 * nps(x)), text(10000 * nps.var(x)), text(100 * nps.se(x)), text(clip(100 * one_sample(x, conf), 100)),
      text(clip(100 * one_sample(adjust(x), conf), 100)))
}
comparisons <- function(i) {
  x <- draw()
  y <- draw()
  conf <- sample(levels, 1)
  plain <- two_samples(x, y, conf)
  adjusted <- two_samples(adjust(x), adjust(y), conf)
  row(x, y, conf, text(clip(100 * plain[1:2], 200)), text(plain[3]), text(clip(100 * adjusted[1:2], 200)), text(adjusted[3]))
}
shares <- function(i) {
  x <- draw()
  conf <- sample(levels, 1)
  row(x, conf, text(goodman(x, conf)))
}
adjustments <- function(i) {
  p <- signif(runif(sample(1:7, 1))^3, 4)
  row(paste(p, collapse = " "), paste(text(p.adjust(p, "holm")), collapse = " "), paste(text(p.adjust(p, "BH")), collapse = " "))
}

write_table("nps", "promoters,passives,detractors,level,nps,variance,se,wald low,high,adjusted low,high", sapply(1:cases, intervals))
write_table("comparison", "first*3,second*3,level,wald low,high,p,adjusted low,high,p", sapply(1:cases, comparisons))
write_table("goodman", "promoters,passives,detractors,level,promoters low,high,passives low,high,detractors low,high",
            sapply(1:cases, shares))
write_table("adjusted_p", "p,holm,benjamini_hochberg", sapply(1:cases, adjustments))
