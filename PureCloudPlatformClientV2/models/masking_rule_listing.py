# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import MaskingRule


class MaskingRuleListing(Model):
    """List of masking rules. Answer of get_dataprivacy_maskingrules."""

    entities: list[MaskingRule] | None = field("entities", default=None)
