# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import GroupContact, Image


class GroupUpdate(Model):
    """A group to change: name, description, state and 11 more. Body of put_group.

    Required by the platform: version.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    state: Literal["active", "inactive", "deleted"] | str | None = field("state", default=None)
    version: int | None = field("version", default=None)
    images: list[Image] | None = field("images", default=None)
    addresses: list[GroupContact] | None = field("addresses", default=None)
    rules_visible: bool | None = field("rulesVisible", default=None)
    visibility: Literal["public", "ownerIds", "members"] | str | None = field("visibility", default=None)
    roles_enabled: bool | None = field("rolesEnabled", default=None)
    include_owners: bool | None = field("includeOwners", default=None)
    calls_enabled: bool | None = field("callsEnabled", default=None)
    owner_ids: list[str] | None = field("ownerIds", default=None)
    self_uri: str | None = field("selfUri", default=None)
