# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import Limit


class LimitsEntityListing(Model):
    """List of limits. Answer of get_organizations_limits_namespace and 1 more."""

    entities: list[Limit] | None = field("entities", default=None)
