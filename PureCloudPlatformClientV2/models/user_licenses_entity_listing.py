# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class UserLicenses(Model):
    """One of the items of a user licenses entity listing. In UserLicensesEntityListing."""

    id: str | None = field("id", default=None)
    licenses: list[str] | None = field("licenses", default=None)
    self_uri: str | None = field("selfUri", default=None)


class UserLicensesEntityListing(Model):
    """Page of user licenses. Answer of get_license_users."""

    entities: list[UserLicenses] | None = field("entities", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    total: int | None = field("total", default=None)
    page_count: int | None = field("pageCount", default=None)
