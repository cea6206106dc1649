#include "cli/email_row.h"
#include "cli/escape_html.h"

namespace zeroten::cli {

namespace {

// Every colour stands with the one behind it: programs that darken mail change both or neither. The border has 4.5 on
// white and on black.
constexpr const char* colours = "background-color:#ffffff;color:#1a1a1a;";
constexpr const char* font = "font-family:Arial,Helvetica,sans-serif;";

std::string cell_of(const EmailLink& link) {
  const std::string name = escape_html(link.name);
  return "      <td width=\"9%\" align=\"center\" bgcolor=\"#ffffff\" style=\"border:1px solid #767676;" +
         std::string(colours) + "\"><a href=\"" + escape_html(link.url) + "\" target=\"_blank\" aria-label=\"" + name +
         "\" title=\"" + name + "\" style=\"display:block;padding:12px 0;" + font +
         "font-size:16px;line-height:20px;font-weight:bold;text-decoration:none;" + colours + "\">" + link.score +
         "</a></td>\n";
}

std::string end_cell(const std::string& text, const char* align) {
  return std::string("      <td width=\"50%\" align=\"") + align + "\" valign=\"top\" style=\"padding:4px 0 0;" + font +
         "font-size:13px;line-height:18px;" + colours + "text-align:" + align + ";\">" + escape_html(text) + "</td>\n";
}

std::string table(const EmailRow& row, const std::string& rows, const char* extra) {
  return "<table role=\"presentation\" width=\"100%\" dir=\"" + row.direction +
         "\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" " + extra + ">\n" + rows + "    </table>";
}

}  // namespace

std::string email_html(const EmailRow& row) {
  const bool rtl = row.direction == "rtl";
  std::string scores;
  for (const EmailLink& link : row.links) scores += cell_of(link);
  const std::string ends = end_cell(row.left, rtl ? "right" : "left") + end_cell(row.right, rtl ? "left" : "right");
  const char* align = rtl ? "right" : "left";
  return "<table role=\"presentation\" lang=\"" + row.language + "\" dir=\"" + row.direction +
         "\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" bgcolor=\"#ffffff\" "
         "style=\"max-width:600px;" +
         colours + "\">\n  <tr>\n    <td align=\"" + align + "\" style=\"padding:16px 16px 8px;" + font +
         "font-size:18px;line-height:26px;" + colours + "text-align:" + align + ";\">" + escape_html(row.question) +
         "</td>\n  </tr>\n  <tr>\n    <td style=\"padding:0 16px 16px;" + colours + "\">\n    " +
         table(row, "      <tr>\n" + scores + "      </tr>\n",
               "style=\"table-layout:fixed;border-collapse:collapse;\"") +
         "\n    " + table(row, "      <tr>\n" + ends + "      </tr>\n", "style=\"border-collapse:collapse;\"") +
         "\n    </td>\n  </tr>\n</table>\n";
}

}  // namespace zeroten::cli
