# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import LimitCount


class LimitCountListing(Model):
    """Given by get_organizations_limits_namespace_counts and 1 more."""

    entities: list[LimitCount] | None = field("entities", default=None)
    next_uri: str | None = field("nextUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
