# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class FacebookPermission(Model):
    """One of the items of a Facebook permission entity listing. In FacebookPermissionEntityListing."""

    name: str | None = field("name", default=None)
    type: Literal[
        "FacebookPrivate", "FacebookPublic", "InstagramPrivate", "InstagramPublic", "WhatsAppPrivate",
    ] | str | None = field("type", default=None)


class FacebookPermissionEntityListing(Model):
    """List of Facebook permissions. Answer of get_conversations_messaging_facebook_permissions."""

    entities: list[FacebookPermission] | None = field("entities", default=None)
