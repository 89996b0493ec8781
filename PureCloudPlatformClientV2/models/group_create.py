# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import GroupContact, Image


class GroupCreate(Model):
    """A group to create: name, type, rules visible and 14 more. Body of post_groups.

    Required by the platform: name, type, rules_visible, visibility.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    member_count: int | None = field("memberCount", default=None)
    state: Literal["active", "inactive", "deleted"] | str | None = field("state", default=None)
    version: int | None = field("version", default=None)
    type: Literal["official", "social"] | str | None = field("type", default=None)
    images: list[Image] | None = field("images", default=None)
    addresses: list[GroupContact] | None = field("addresses", default=None)
    rules_visible: bool | None = field("rulesVisible", default=None)
    visibility: Literal["public", "owners", "members"] | str | None = field("visibility", default=None)
    roles_enabled: bool | None = field("rolesEnabled", default=None)
    include_owners: bool | None = field("includeOwners", default=None)
    calls_enabled: bool | None = field("callsEnabled", default=None)
    owner_ids: list[str] | None = field("ownerIds", default=None)
    self_uri: str | None = field("selfUri", default=None)
