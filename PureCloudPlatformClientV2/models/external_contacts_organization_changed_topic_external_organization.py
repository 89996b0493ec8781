# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any


class ExternalContactsOrganizationChangedTopicContactAddress(Model):
    """Address of an external organization. In ExternalContactsOrganizationChangedTopicExternalOrganization."""

    address1: str | None = field("address1", default=None)
    address2: str | None = field("address2", default=None)
    city: str | None = field("city", default=None)
    state: str | None = field("state", default=None)
    postal_code: str | None = field("postalCode", default=None)
    country_code: str | None = field("countryCode", default=None)


class ExternalContactsOrganizationChangedTopicDivision(Model):
    """Reference to a division by its id. In ExternalContactsOrganizationChangedTopicExternalOrganization."""

    id: str | None = field("id", default=None)


class ExternalContactsOrganizationChangedTopicExternalOrganization(Model):
    """An external organization: division, name, company type and 16 more. Event of
    v2.externalcontacts.organizations.{id}.
    """

    id: str | None = field("id", default=None)
    division: ExternalContactsOrganizationChangedTopicDivision | None = field("division", default=None)
    name: str | None = field("name", default=None)
    company_type: str | None = field("companyType", default=None)
    industry: str | None = field("industry", default=None)
    primary_contact_id: str | None = field("primaryContactId", default=None)
    address: ExternalContactsOrganizationChangedTopicContactAddress | None = field("address", default=None)
    phone_number: ExternalContactsOrganizationChangedTopicPhoneNumber | None = field("phoneNumber", default=None)
    fax_number: ExternalContactsOrganizationChangedTopicPhoneNumber | None = field("faxNumber", default=None)
    employee_count: int | None = field("employeeCount", default=None)
    revenue: int | None = field("revenue", default=None)
    tags: list[str] | None = field("tags", default=None)
    websites: list[str] | None = field("websites", default=None)
    tickers: list[ExternalContactsOrganizationChangedTopicTicker] | None = field("tickers", default=None)
    twitter_id: ExternalContactsOrganizationChangedTopicTwitterId | None = field("twitterId", default=None)
    external_system_url: str | None = field("externalSystemUrl", default=None)
    custom_fields: dict[str, Any] | None = field("customFields", default=None)
    create_date: datetime | None = field("createDate", default=None)
    modify_date: datetime | None = field("modifyDate", default=None)


class ExternalContactsOrganizationChangedTopicPhoneNumber(Model):
    """Fax number of an external organization. In ExternalContactsOrganizationChangedTopicExternalOrganization."""

    display: str | None = field("display", default=None)
    extension: int | None = field("extension", default=None)
    accepts_sms: bool | None = field("acceptsSMS", default=None)
    user_input: str | None = field("userInput", default=None)
    e164: str | None = field("e164", default=None)
    country_code: str | None = field("countryCode", default=None)
    normalization_country_code: str | None = field("normalizationCountryCode", default=None)


class ExternalContactsOrganizationChangedTopicTicker(Model):
    """One of the tickers of an external organization. In ExternalContactsOrganizationChangedTopicExternalOrganization.
    """

    symbol: str | None = field("symbol", default=None)
    exchange: str | None = field("exchange", default=None)


class ExternalContactsOrganizationChangedTopicTwitterId(Model):
    """X (Twitter) id of an external organization. In ExternalContactsOrganizationChangedTopicExternalOrganization."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    screen_name: str | None = field("screenName", default=None)
    verified: bool | None = field("verified", default=None)
    profile_url: str | None = field("profileUrl", default=None)
