"""The guide to error codes names each code that the simulator's own code answers with."""

from __future__ import annotations

import re
from pathlib import Path

import PureCloudPlatformClientV2.simulator as simulator

ROOT = Path(__file__).parents[2]
CODE = re.compile(r'ApiError\(\s*[^,"]+,\s*"([a-z]+(?:\.[a-z]+)+)"|\b\d{3}: "([a-z]+(?:\.[a-z]+)+)"')


def test_the_guide_has_every_code() -> None:
    folder = Path(str(simulator.__file__)).parent
    texts = [path.read_text(encoding="utf-8") for path in folder.rglob("*.py")]
    codes = {one or other for text in texts for one, other in CODE.findall(text)}
    guide = (ROOT / "docs/guides/error-codes.md").read_text(encoding="utf-8")
    assert len(codes) > 10
    assert sorted(code for code in codes if f"`{code}`" not in guide) == []
