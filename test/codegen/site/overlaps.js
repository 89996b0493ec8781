// Boxes of text may not lie on each other, and nothing but what scrolls by itself may leave the window.
const width = document.documentElement.clientWidth, found = [];
if (document.documentElement.scrollWidth > width) found.push("the page is wider than the window");
const scrolls = (one) => one.closest(".sdk-table, pre, .md-typeset__scrollwrap, .highlight");
const blocks = [...document.querySelectorAll(".md-content h1, .md-content h2, .md-content p, .md-content .sdk-table," +
    " .md-content .sdk-signature, .md-content .highlight, .md-content ul.sdk-columns")].filter((one) => one.offsetParent);
let before = null;
for (const one of blocks.slice(0, 400)) {
  const box = one.getBoundingClientRect();
  if (!scrolls(one) && box.right > width + 1) found.push("leaves the window: " + one.textContent.slice(0, 60));
  if (before && !before.contains(one) && !one.closest("ul, td, details") && box.top < before.getBoundingClientRect().bottom - 1)
    found.push("lies on what is before it: " + one.textContent.slice(0, 60));
  before = one;
}
const header = [...document.querySelectorAll(".md-header__inner > *")]
  .map((one) => [one, one.getBoundingClientRect()]).filter(([, box]) => box.width > 0);
for (const [at, [one, box]] of header.entries()) {
  if (box.right > width + 1) found.push("leaves the header: " + one.className);
  if (at && header[at - 1][1].right > box.left + 1) found.push("header: " + header[at - 1][0].className + " on " + one.className);
}
return found;
