# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class DomainPermission(Model):
    """One, by key, of the permission maps of a domain permission collection. In DomainPermissionCollection."""

    domain: str | None = field("domain", default=None)
    entity_type: str | None = field("entityType", default=None)
    action: str | None = field("action", default=None)
    label: str | None = field("label", default=None)
    allows_conditions: bool | None = field("allowsConditions", default=None)
    division_aware: bool | None = field("divisionAware", default=None)


class DomainPermissionCollection(Model):
    """One of the items of a permission collection entity listing. In PermissionCollectionEntityListing."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    domain: str | None = field("domain", default=None)
    permission_map: dict[str, list[DomainPermission]] | None = field("permissionMap", default=None)
    self_uri: str | None = field("selfUri", default=None)


class PermissionCollectionEntityListing(Model):
    """Page of domain permission collections. Answer of get_authorization_permissions."""

    entities: list[DomainPermissionCollection] | None = field("entities", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    total: int | None = field("total", default=None)
    first_uri: str | None = field("firstUri", default=None)
    last_uri: str | None = field("lastUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    next_uri: str | None = field("nextUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
    page_count: int | None = field("pageCount", default=None)
