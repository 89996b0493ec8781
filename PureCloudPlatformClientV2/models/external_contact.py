# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal

    from . import (
        AddressableEntityRef, ContactAddress, DataSchema, ExternalDataSource, ExternalOrganization, ExternalSource,
        PhoneNumber, TwitterId,
    )


class ContactAddressableEntityRef(Model):
    """Reference to a contact by its id and its address. In ExternalContact."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class ExternalContact(Model):
    """An external contact, kept at /api/v2/externalcontacts/contacts/{contactId}. Answer of
    get_externalcontacts_contact and 6 more; body of post_externalcontacts_contacts and 1 more.
    """

    id: str | None = field("id", default=None)
    first_name: str | None = field("firstName", default=None)
    middle_name: str | None = field("middleName", default=None)
    last_name: str | None = field("lastName", default=None)
    salutation: str | None = field("salutation", default=None)
    title: str | None = field("title", default=None)
    work_phone: PhoneNumber | None = field("workPhone", default=None)
    cell_phone: PhoneNumber | None = field("cellPhone", default=None)
    home_phone: PhoneNumber | None = field("homePhone", default=None)
    other_phone: PhoneNumber | None = field("otherPhone", default=None)
    work_email: str | None = field("workEmail", default=None)
    personal_email: str | None = field("personalEmail", default=None)
    other_email: str | None = field("otherEmail", default=None)
    address: ContactAddress | None = field("address", default=None)
    twitter_id: TwitterId | None = field("twitterId", default=None)
    line_id: LineId | None = field("lineId", default=None)
    whats_app_id: WhatsAppId | None = field("whatsAppId", default=None)
    facebook_id: FacebookId | None = field("facebookId", default=None)
    external_ids: list[ExternalId] | None = field("externalIds", default=None)
    modify_date: datetime | None = field("modifyDate", default=None)
    create_date: datetime | None = field("createDate", default=None)
    external_organization: ExternalOrganization | None = field("externalOrganization", default=None)
    survey_opt_out: bool | None = field("surveyOptOut", default=None)
    external_system_url: str | None = field("externalSystemUrl", default=None)
    schema: DataSchema | None = field("schema", default=None)
    custom_fields: dict[str, Any] | None = field("customFields", default=None)
    external_data_sources: list[ExternalDataSource] | None = field("externalDataSources", default=None)
    type: Literal["Ephemeral", "Identified", "Curated"] | str | None = field("type", default=None)
    canonical_contact: ContactAddressableEntityRef | None = field("canonicalContact", default=None)
    merge_set: list[ContactAddressableEntityRef] | None = field("mergeSet", default=None)
    merge_operation: MergeOperation | None = field("mergeOperation", default=None)
    self_uri: str | None = field("selfUri", default=None)


class ExternalId(Model):
    """One of the external ids of an external contact. In ExternalContact."""

    external_source: ExternalSource | None = field("externalSource", default=None)
    value: str | None = field("value", default=None)


class FacebookId(Model):
    """Facebook id of an external contact. In ExternalContact."""

    ids: list[FacebookScopedId] | None = field("ids", default=None)
    display_name: str | None = field("displayName", default=None)


class FacebookScopedId(Model):
    """One of the ids of a Facebook id. In FacebookId."""

    scoped_id: str | None = field("scopedId", default=None)


class LineId(Model):
    """Line id of an external contact. In ExternalContact."""

    ids: list[LineUserId] | None = field("ids", default=None)
    display_name: str | None = field("displayName", default=None)


class LineUserId(Model):
    """One of the ids of a line id. In LineId."""

    user_id: str | None = field("userId", default=None)


class MergeOperation(Model):
    """Merge operation of an external contact. In ExternalContact."""

    source_contact: AddressableEntityRef | None = field("sourceContact", default=None)
    target_contact: AddressableEntityRef | None = field("targetContact", default=None)
    resulting_contact: AddressableEntityRef | None = field("resultingContact", default=None)


class WhatsAppId(Model):
    """Whats app id of an external contact. In ExternalContact."""

    phone_number: PhoneNumber | None = field("phoneNumber", default=None)
    display_name: str | None = field("displayName", default=None)
