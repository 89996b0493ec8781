# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any


class ExternalContactsRelationshipChangedTopicContactAddress(Model):
    """Address of an external organization. In ExternalContactsRelationshipChangedTopicExternalOrganization."""

    address1: str | None = field("address1", default=None)
    address2: str | None = field("address2", default=None)
    city: str | None = field("city", default=None)
    state: str | None = field("state", default=None)
    postal_code: str | None = field("postalCode", default=None)
    country_code: str | None = field("countryCode", default=None)


class ExternalContactsRelationshipChangedTopicDivision(Model):
    """Reference to a division by its id. In ExternalContactsRelationshipChangedTopicExternalOrganization and 1 more."""

    id: str | None = field("id", default=None)


class ExternalContactsRelationshipChangedTopicExternalOrganization(Model):
    """External organization of a relationship. In ExternalContactsRelationshipChangedTopicRelationship."""

    id: str | None = field("id", default=None)
    division: ExternalContactsRelationshipChangedTopicDivision | None = field("division", default=None)
    name: str | None = field("name", default=None)
    company_type: str | None = field("companyType", default=None)
    industry: str | None = field("industry", default=None)
    primary_contact_id: str | None = field("primaryContactId", default=None)
    address: ExternalContactsRelationshipChangedTopicContactAddress | None = field("address", default=None)
    phone_number: ExternalContactsRelationshipChangedTopicPhoneNumber | None = field("phoneNumber", default=None)
    fax_number: ExternalContactsRelationshipChangedTopicPhoneNumber | None = field("faxNumber", default=None)
    employee_count: int | None = field("employeeCount", default=None)
    revenue: int | None = field("revenue", default=None)
    tags: list[str] | None = field("tags", default=None)
    websites: list[str] | None = field("websites", default=None)
    tickers: list[ExternalContactsRelationshipChangedTopicTicker] | None = field("tickers", default=None)
    twitter_id: ExternalContactsRelationshipChangedTopicTwitterId | None = field("twitterId", default=None)
    external_system_url: str | None = field("externalSystemUrl", default=None)
    custom_fields: dict[str, Any] | None = field("customFields", default=None)
    create_date: datetime | None = field("createDate", default=None)
    modify_date: datetime | None = field("modifyDate", default=None)


class ExternalContactsRelationshipChangedTopicPhoneNumber(Model):
    """Fax number of an external organization. In ExternalContactsRelationshipChangedTopicExternalOrganization."""

    display: str | None = field("display", default=None)
    extension: int | None = field("extension", default=None)
    accepts_sms: bool | None = field("acceptsSMS", default=None)
    user_input: str | None = field("userInput", default=None)
    e164: str | None = field("e164", default=None)
    country_code: str | None = field("countryCode", default=None)
    normalization_country_code: str | None = field("normalizationCountryCode", default=None)


class ExternalContactsRelationshipChangedTopicRelationship(Model):
    """A relationship: division, user, external organization and 4 more. Event of
    v2.externalcontacts.relationships.{id}.
    """

    id: str | None = field("id", default=None)
    division: ExternalContactsRelationshipChangedTopicDivision | None = field("division", default=None)
    user: ExternalContactsRelationshipChangedTopicUser | None = field("user", default=None)
    external_organization: ExternalContactsRelationshipChangedTopicExternalOrganization | None = field(
        "externalOrganization", default=None
    )
    relationship: str | None = field("relationship", default=None)
    create_date: datetime | None = field("createDate", default=None)
    modify_date: datetime | None = field("modifyDate", default=None)


class ExternalContactsRelationshipChangedTopicTicker(Model):
    """One of the tickers of an external organization. In ExternalContactsRelationshipChangedTopicExternalOrganization.
    """

    symbol: str | None = field("symbol", default=None)
    exchange: str | None = field("exchange", default=None)


class ExternalContactsRelationshipChangedTopicTwitterId(Model):
    """X (Twitter) id of an external organization. In ExternalContactsRelationshipChangedTopicExternalOrganization."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    screen_name: str | None = field("screenName", default=None)
    verified: bool | None = field("verified", default=None)
    profile_url: str | None = field("profileUrl", default=None)


class ExternalContactsRelationshipChangedTopicUser(Model):
    """Reference to a user by its id. In ExternalContactsRelationshipChangedTopicRelationship."""

    id: str | None = field("id", default=None)
