# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class FacebookPermission(Model):
    """Part of FacebookPermissionEntityListing."""

    name: str | None = field("name", default=None)
    type: Literal[
        "FacebookPrivate", "FacebookPublic", "InstagramPrivate", "InstagramPublic", "WhatsAppPrivate",
    ] | str | None = field("type", default=None)


class FacebookPermissionEntityListing(Model):
    """Given by get_conversations_messaging_facebook_permissions."""

    entities: list[FacebookPermission] | None = field("entities", default=None)
