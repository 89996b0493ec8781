# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from . import ContactAddress, DataSchema, ExternalDataSource, PhoneNumber, Trustor, TwitterId


class ExternalOrganization(Model):
    """An external organization, kept at /api/v2/externalcontacts/organizations/{externalOrganizationId}. Answer of
    get_externalcontacts_organization and 2 more; body of post_externalcontacts_organizations and 1 more.

    Required by the platform: name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    company_type: str | None = field("companyType", default=None)
    industry: str | None = field("industry", default=None)
    primary_contact_id: str | None = field("primaryContactId", default=None)
    address: ContactAddress | None = field("address", default=None)
    phone_number: PhoneNumber | None = field("phoneNumber", default=None)
    fax_number: PhoneNumber | None = field("faxNumber", default=None)
    employee_count: int | None = field("employeeCount", default=None)
    revenue: int | None = field("revenue", default=None)
    tags: list[str] | None = field("tags", default=None)
    websites: list[str] | None = field("websites", default=None)
    tickers: list[Ticker] | None = field("tickers", default=None)
    twitter_id: TwitterId | None = field("twitterId", default=None)
    external_system_url: str | None = field("externalSystemUrl", default=None)
    modify_date: datetime | None = field("modifyDate", default=None)
    create_date: datetime | None = field("createDate", default=None)
    trustor: Trustor | None = field("trustor", default=None)
    schema: DataSchema | None = field("schema", default=None)
    custom_fields: dict[str, Any] | None = field("customFields", default=None)
    external_data_sources: list[ExternalDataSource] | None = field("externalDataSources", default=None)
    self_uri: str | None = field("selfUri", default=None)


class Ticker(Model):
    """One of the tickers of an external organization. In ExternalOrganization.

    Required by the platform: symbol, exchange.
    """

    symbol: str | None = field("symbol", default=None)
    exchange: str | None = field("exchange", default=None)
