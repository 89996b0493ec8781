# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ClonedUser


class ClonedUserEntityListing(Model):
    """List of cloned users. Answer of get_orgauthorization_trustee_clonedusers and 1 more."""

    total: int | None = field("total", default=None)
    entities: list[ClonedUser] | None = field("entities", default=None)
    self_uri: str | None = field("selfUri", default=None)
