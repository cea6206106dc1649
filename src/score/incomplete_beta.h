// The regularized incomplete beta function: what Student's t comes from.
#pragma once

namespace zeroten::score {

/// I_x(a, b), from 0 to 1. Only for 0 <= x <= 1, a > 0 and b > 0. Within 1e-9 of Boost.Math for a and b up to 5e5.
/// Continued fraction by Lentz's method (DLMF 8.17.22). One implementation for all builds, so that the page and the
/// collector show the same number.
double incomplete_beta(double a, double b, double x);

/// The same with 1 − x beside x, from callers who have it with more digits than the difference: then small results are
/// as exact, relatively, as large ones.
double incomplete_beta(double a, double b, double x, double complement);

}  // namespace zeroten::score
