# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import UserReference


class UserReferenceEntityListing(Model):
    """Page of users. Answer of get_authorization_role_users."""

    entities: list[UserReference] | None = field("entities", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    total: int | None = field("total", default=None)
    page_count: int | None = field("pageCount", default=None)
