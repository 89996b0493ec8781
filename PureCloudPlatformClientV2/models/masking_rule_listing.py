# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .masking_rule import MaskingRule


class MaskingRuleListing(Model):
    """MaskingRuleListing of the Platform API."""

    entities: list[MaskingRule] | None = field("entities", default=None)
