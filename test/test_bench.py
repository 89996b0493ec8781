"""What `make bench-compare` says of figures of two revisions, measured by turns; the README has what was measured."""

from __future__ import annotations

import pytest

from bench.compare import verdict
from bench.readme import README, renewed
from bench.report import TARGET


@pytest.mark.parametrize(
    ("pairs", "text"),
    [
        ([(10.0, 10.0), (11.0, 10.9), (9.0, 9.1)], "same"),
        ([(15.0, 10.0), (16.0, 10.5), (14.0, 9.5)], "WORSE"),
        ([(5.0, 10.0), (5.2, 10.5), (4.8, 9.5)], "better"),
        ([(10.0, 10.0), (10.1, 10.0), (90.0, 10.0), (9.9, 10.0), (10.0, 10.0)], "same"),  # one bad round
        ([(12.0, 10.0), (9.0, 10.0), (15.0, 10.0), (7.0, 10.0), (11.0, 10.0)], "same"),  # noise
        ([(0.0, 0.0), (0.0, 0.0), (0.0, 0.0)], "same"),
        ([(4.0, 0.0), (4.0, 0.0), (4.0, 0.0)], "WORSE"),
    ],
)
def test_a_figure_moved_when_it_moved_beyond_the_noise(pairs: list[tuple[float, float]], text: str) -> None:
    assert verdict(pairs).text == text


def test_the_readme_has_what_was_measured_last() -> None:
    """`python -m bench.readme` renews its table."""
    readme, results = (path.read_text(encoding="utf-8") for path in (README, TARGET))
    assert renewed(readme, results) == readme
    assert "| 99.9 | 999.9 |" in renewed(
        readme, results.replace("bare interpreter | ", "bare interpreter | 99.9 | 999.9 |")
    )


def test_a_readme_without_its_markers_is_told() -> None:
    with pytest.raises(ValueError, match="markers"):
        renewed("# A project", TARGET.read_text(encoding="utf-8"))
