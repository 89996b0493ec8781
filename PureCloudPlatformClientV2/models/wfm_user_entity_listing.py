# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import UserReference


class WfmUserEntityListing(Model):
    """List of users. Answer of get_workforcemanagement_managementunit_shifttrades_users and 1 more."""

    entities: list[UserReference] | None = field("entities", default=None)
