# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class PreprocessingRule(Model):
    """Part of FileSpecificationTemplate."""

    find: str | None = field("find", default=None)
    replace_with: str | None = field("replaceWith", default=None)
    pcGlobal: bool | None = field("global", default=None)
    ignore_case: bool | None = field("ignoreCase", default=None)
