# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal


class ExternalContactsContactChangedTopicContact(Model):
    """A contact: division, external organization, type and 31 more. Event of v2.externalcontacts.contacts.{id}."""

    id: str | None = field("id", default=None)
    division: ExternalContactsContactChangedTopicDivision | None = field("division", default=None)
    external_organization: ExternalContactsContactChangedTopicExternalOrganization | None = field(
        "externalOrganization", default=None
    )
    type: Literal["Ephemeral", "Identified", "Curated"] | str | None = field("type", default=None)
    first_name: str | None = field("firstName", default=None)
    middle_name: str | None = field("middleName", default=None)
    last_name: str | None = field("lastName", default=None)
    salutation: str | None = field("salutation", default=None)
    title: str | None = field("title", default=None)
    work_phone: ExternalContactsContactChangedTopicPhoneNumber | None = field("workPhone", default=None)
    cell_phone: ExternalContactsContactChangedTopicPhoneNumber | None = field("cellPhone", default=None)
    home_phone: ExternalContactsContactChangedTopicPhoneNumber | None = field("homePhone", default=None)
    other_phone: ExternalContactsContactChangedTopicPhoneNumber | None = field("otherPhone", default=None)
    work_email: str | None = field("workEmail", default=None)
    personal_email: str | None = field("personalEmail", default=None)
    other_email: str | None = field("otherEmail", default=None)
    address: ExternalContactsContactChangedTopicContactAddress | None = field("address", default=None)
    survey_opt_out: bool | None = field("surveyOptOut", default=None)
    external_system_url: str | None = field("externalSystemUrl", default=None)
    twitter_id: ExternalContactsContactChangedTopicTwitterId | None = field("twitterId", default=None)
    line_id: ExternalContactsContactChangedTopicLineId | None = field("lineId", default=None)
    whats_app_id: ExternalContactsContactChangedTopicWhatsAppId | None = field("whatsAppId", default=None)
    facebook_id: ExternalContactsContactChangedTopicFacebookId | None = field("facebookId", default=None)
    instagram_id: ExternalContactsContactChangedTopicInstagramId | None = field("instagramId", default=None)
    external_ids: list[ExternalContactsContactChangedTopicExternalId] | None = field("externalIds", default=None)
    canonical_contact_id: str | None = field("canonicalContactId", default=None)
    schema: ExternalContactsContactChangedTopicDataSchema | None = field("schema", default=None)
    custom_fields: dict[str, Any] | None = field("customFields", default=None)
    merge_set: list[str] | None = field("mergeSet", default=None)
    merged_from: list[str] | None = field("mergedFrom", default=None)
    merged_to: str | None = field("mergedTo", default=None)
    merge_operation: ExternalContactsContactChangedTopicMergeOperation | None = field("mergeOperation", default=None)
    create_date: datetime | None = field("createDate", default=None)
    modify_date: datetime | None = field("modifyDate", default=None)


class ExternalContactsContactChangedTopicContactAddress(Model):
    """Address of a contact. In ExternalContactsContactChangedTopicContact and 1 more."""

    address1: str | None = field("address1", default=None)
    address2: str | None = field("address2", default=None)
    city: str | None = field("city", default=None)
    state: str | None = field("state", default=None)
    postal_code: str | None = field("postalCode", default=None)
    country_code: str | None = field("countryCode", default=None)


class ExternalContactsContactChangedTopicDataSchema(Model):
    """Schema of a contact. In ExternalContactsContactChangedTopicContact."""

    id: str | None = field("id", default=None)
    version: int | None = field("version", default=None)


class ExternalContactsContactChangedTopicDivision(Model):
    """Reference to a division by its id. In ExternalContactsContactChangedTopicContact and 1 more."""

    id: str | None = field("id", default=None)


class ExternalContactsContactChangedTopicExternalId(Model):
    """One of the external ids of a contact. In ExternalContactsContactChangedTopicContact."""

    external_source: ExternalContactsContactChangedTopicExternalSource | None = field("externalSource", default=None)
    value: str | None = field("value", default=None)


class ExternalContactsContactChangedTopicExternalOrganization(Model):
    """External organization of a contact. In ExternalContactsContactChangedTopicContact."""

    id: str | None = field("id", default=None)
    division: ExternalContactsContactChangedTopicDivision | None = field("division", default=None)
    name: str | None = field("name", default=None)
    company_type: str | None = field("companyType", default=None)
    industry: str | None = field("industry", default=None)
    primary_contact_id: str | None = field("primaryContactId", default=None)
    address: ExternalContactsContactChangedTopicContactAddress | None = field("address", default=None)
    phone_number: ExternalContactsContactChangedTopicPhoneNumber | None = field("phoneNumber", default=None)
    fax_number: ExternalContactsContactChangedTopicPhoneNumber | None = field("faxNumber", default=None)
    employee_count: int | None = field("employeeCount", default=None)
    revenue: int | None = field("revenue", default=None)
    tags: list[str] | None = field("tags", default=None)
    websites: list[str] | None = field("websites", default=None)
    tickers: list[ExternalContactsContactChangedTopicTicker] | None = field("tickers", default=None)
    twitter_id: ExternalContactsContactChangedTopicTwitterId | None = field("twitterId", default=None)
    external_system_url: str | None = field("externalSystemUrl", default=None)
    custom_fields: dict[str, Any] | None = field("customFields", default=None)
    create_date: datetime | None = field("createDate", default=None)
    modify_date: datetime | None = field("modifyDate", default=None)


class ExternalContactsContactChangedTopicExternalSource(Model):
    """Reference to an external source by its id. In ExternalContactsContactChangedTopicExternalId."""

    id: str | None = field("id", default=None)


class ExternalContactsContactChangedTopicFacebookId(Model):
    """Facebook id of a contact. In ExternalContactsContactChangedTopicContact."""

    ids: list[ExternalContactsContactChangedTopicFacebookScopedId] | None = field("ids", default=None)
    display_name: str | None = field("displayName", default=None)


class ExternalContactsContactChangedTopicFacebookScopedId(Model):
    """One of the ids of a Facebook id. In ExternalContactsContactChangedTopicFacebookId."""

    scoped_id: str | None = field("scopedId", default=None)


class ExternalContactsContactChangedTopicInstagramId(Model):
    """Instagram id of a contact. In ExternalContactsContactChangedTopicContact."""

    ids: list[ExternalContactsContactChangedTopicInstagramScopedId] | None = field("ids", default=None)
    display_name: str | None = field("displayName", default=None)
    handle: str | None = field("handle", default=None)


class ExternalContactsContactChangedTopicInstagramScopedId(Model):
    """One of the ids of an Instagram id. In ExternalContactsContactChangedTopicInstagramId."""

    scoped_id: str | None = field("scopedId", default=None)


class ExternalContactsContactChangedTopicLineId(Model):
    """Line id of a contact. In ExternalContactsContactChangedTopicContact."""

    ids: list[ExternalContactsContactChangedTopicLineUserId] | None = field("ids", default=None)
    display_name: str | None = field("displayName", default=None)


class ExternalContactsContactChangedTopicLineUserId(Model):
    """One of the ids of a line id. In ExternalContactsContactChangedTopicLineId."""

    user_id: str | None = field("userId", default=None)


class ExternalContactsContactChangedTopicMergeOperation(Model):
    """Merge operation of a contact. In ExternalContactsContactChangedTopicContact."""

    source_contact_id: str | None = field("sourceContactId", default=None)
    target_contact_id: str | None = field("targetContactId", default=None)
    resulting_contact_id: str | None = field("resultingContactId", default=None)


class ExternalContactsContactChangedTopicPhoneNumber(Model):
    """Cell phone of a contact. In ExternalContactsContactChangedTopicContact and 2 more."""

    display: str | None = field("display", default=None)
    extension: int | None = field("extension", default=None)
    accepts_sms: bool | None = field("acceptsSMS", default=None)
    user_input: str | None = field("userInput", default=None)
    e164: str | None = field("e164", default=None)
    country_code: str | None = field("countryCode", default=None)
    normalization_country_code: str | None = field("normalizationCountryCode", default=None)


class ExternalContactsContactChangedTopicTicker(Model):
    """One of the tickers of an external organization. In ExternalContactsContactChangedTopicExternalOrganization."""

    symbol: str | None = field("symbol", default=None)
    exchange: str | None = field("exchange", default=None)


class ExternalContactsContactChangedTopicTwitterId(Model):
    """X (Twitter) id of a contact. In ExternalContactsContactChangedTopicContact and 1 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    screen_name: str | None = field("screenName", default=None)
    verified: bool | None = field("verified", default=None)
    profile_url: str | None = field("profileUrl", default=None)


class ExternalContactsContactChangedTopicWhatsAppId(Model):
    """Whats app id of a contact. In ExternalContactsContactChangedTopicContact."""

    phone_number: ExternalContactsContactChangedTopicPhoneNumber | None = field("phoneNumber", default=None)
    display_name: str | None = field("displayName", default=None)
