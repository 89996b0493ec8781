"""What the check of a built site finds, and what it lets pass."""

from __future__ import annotations

from pathlib import Path

from codegen.site.check import LONGEST_PAGE, main, problems


def site(folder: Path, **pages: str) -> Path:
    (folder / "assets").mkdir(parents=True)
    (folder / "assets/search-index.js").write_text("window.sdkSearchIndex={};")
    for name, text in pages.items():
        (folder / f"{name}.html").write_text(text)
    return folder


def test_a_sound_site_passes(tmp_path: Path) -> None:
    good = '<h1 id="top">A</h1><a href="b.html#here"></a><a href="#top"></a><a href="https://example.com"></a>'
    folder = site(tmp_path / "site", a=good, b='<p id="here"></p><script src="assets/search-index.js"></script>')
    assert problems(folder) == [] and main([str(folder)]) == 0


def test_every_fault_is_named(tmp_path: Path) -> None:
    folder = site(
        tmp_path / "site",
        a='<a href="gone.html"></a><a href="b.html#gone"></a><script src="https://example.com/x.js"></script>',
        b="x" * (LONGEST_PAGE + 1),
    )
    assert problems(folder) == [
        "a.html: b.html#gone: no such anchor",
        "a.html: gone.html leads nowhere",
        "a.html: loads https://example.com/x.js",
        f"b.html: {LONGEST_PAGE + 1} bytes",
    ]
    assert main([str(folder)]) == 1
