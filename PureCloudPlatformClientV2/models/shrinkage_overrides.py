# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .shrinkage_override import ShrinkageOverride


class ShrinkageOverrides(Model):
    """ShrinkageOverrides of the Platform API."""

    clear: bool | None = field("clear", default=None)
    values: list[ShrinkageOverride] | None = field("values", default=None)
