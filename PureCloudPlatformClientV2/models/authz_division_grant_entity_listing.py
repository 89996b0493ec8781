# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .authz_grant import AuthzGrant


class AuthzDivisionGrantEntityListing(Model):
    """AuthzDivisionGrantEntityListing of the Platform API."""

    entities: list[AuthzGrant] | None = field("entities", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    total: int | None = field("total", default=None)
    page_count: int | None = field("pageCount", default=None)
