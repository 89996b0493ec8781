# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .user_reference import UserReference


class WfmUserEntityListing(Model):
    """WfmUserEntityListing of the Platform API."""

    entities: list[UserReference] | None = field("entities", default=None)
