# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import FacebookPermission


class FacebookPermissionEntityListing(Model):
    """Given by get_conversations_messaging_facebook_permissions."""

    entities: list[FacebookPermission] | None = field("entities", default=None)
