# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DomainOrganizationProduct


class OrganizationProductEntityListing(Model):
    """Page of domain organization products. Answer of get_authorization_products."""

    entities: list[DomainOrganizationProduct] | None = field("entities", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    total: int | None = field("total", default=None)
    page_count: int | None = field("pageCount", default=None)
