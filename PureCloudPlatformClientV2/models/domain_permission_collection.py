# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DomainPermission


class DomainPermissionCollection(Model):
    """Part of PermissionCollectionEntityListing."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    domain: str | None = field("domain", default=None)
    permission_map: dict[str, list[DomainPermission]] | None = field("permissionMap", default=None)
    self_uri: str | None = field("selfUri", default=None)
