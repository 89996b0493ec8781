# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .usage_item import UsageItem


class Usage(Model):
    """Usage of the Platform API."""

    types: list[UsageItem] | None = field("types", default=None)
