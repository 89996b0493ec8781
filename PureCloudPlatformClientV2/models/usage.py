# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import UsageItem


class Usage(Model):
    """Given by get_contentmanagement_usage."""

    types: list[UsageItem] | None = field("types", default=None)
