# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import DomainEntityRef, RoleDivision


class OAuthClientEntityListing(Model):
    """Page of OAuth clients. Answer of get_oauth_clients."""

    entities: list[OAuthClientListing] | None = field("entities", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    total: int | None = field("total", default=None)
    first_uri: str | None = field("firstUri", default=None)
    last_uri: str | None = field("lastUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    next_uri: str | None = field("nextUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
    page_count: int | None = field("pageCount", default=None)


class OAuthClientListing(Model):
    """One of the items of an OAuth client entity listing. In OAuthClientEntityListing.

    Required by the platform: name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    access_token_validity_seconds: int | None = field("accessTokenValiditySeconds", default=None)
    description: str | None = field("description", default=None)
    registered_redirect_uri: list[str] | None = field("registeredRedirectUri", default=None)
    secret: str | None = field("secret", default=None)
    role_ids: list[str] | None = field("roleIds", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    created_by: DomainEntityRef | None = field("createdBy", default=None)
    modified_by: DomainEntityRef | None = field("modifiedBy", default=None)
    scope: list[str] | None = field("scope", default=None)
    role_divisions: list[RoleDivision] | None = field("roleDivisions", default=None)
    state: Literal["active", "disabled", "inactive"] | str | None = field("state", default=None)
    date_to_delete: datetime | None = field("dateToDelete", default=None)
    self_uri: str | None = field("selfUri", default=None)
