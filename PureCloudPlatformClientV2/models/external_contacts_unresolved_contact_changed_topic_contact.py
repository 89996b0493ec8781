# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal

    from . import (
        ExternalContactsUnresolvedContactChangedTopicContactAddress,
        ExternalContactsUnresolvedContactChangedTopicDataSchema, ExternalContactsUnresolvedContactChangedTopicDivision,
        ExternalContactsUnresolvedContactChangedTopicExternalId,
        ExternalContactsUnresolvedContactChangedTopicExternalOrganization,
        ExternalContactsUnresolvedContactChangedTopicFacebookId, ExternalContactsUnresolvedContactChangedTopicInstagramId,
        ExternalContactsUnresolvedContactChangedTopicLineId, ExternalContactsUnresolvedContactChangedTopicMergeOperation,
        ExternalContactsUnresolvedContactChangedTopicPhoneNumber, ExternalContactsUnresolvedContactChangedTopicTwitterId,
        ExternalContactsUnresolvedContactChangedTopicWhatsAppId,
    )


class ExternalContactsUnresolvedContactChangedTopicContact(Model):
    id: str | None = field("id", default=None)
    division: ExternalContactsUnresolvedContactChangedTopicDivision | None = field("division", default=None)
    external_organization: ExternalContactsUnresolvedContactChangedTopicExternalOrganization | None = field(
        "externalOrganization", default=None
    )
    type: Literal["Ephemeral", "Identified", "Curated"] | str | None = field("type", default=None)
    first_name: str | None = field("firstName", default=None)
    middle_name: str | None = field("middleName", default=None)
    last_name: str | None = field("lastName", default=None)
    salutation: str | None = field("salutation", default=None)
    title: str | None = field("title", default=None)
    work_phone: ExternalContactsUnresolvedContactChangedTopicPhoneNumber | None = field("workPhone", default=None)
    cell_phone: ExternalContactsUnresolvedContactChangedTopicPhoneNumber | None = field("cellPhone", default=None)
    home_phone: ExternalContactsUnresolvedContactChangedTopicPhoneNumber | None = field("homePhone", default=None)
    other_phone: ExternalContactsUnresolvedContactChangedTopicPhoneNumber | None = field("otherPhone", default=None)
    work_email: str | None = field("workEmail", default=None)
    personal_email: str | None = field("personalEmail", default=None)
    other_email: str | None = field("otherEmail", default=None)
    address: ExternalContactsUnresolvedContactChangedTopicContactAddress | None = field("address", default=None)
    survey_opt_out: bool | None = field("surveyOptOut", default=None)
    external_system_url: str | None = field("externalSystemUrl", default=None)
    twitter_id: ExternalContactsUnresolvedContactChangedTopicTwitterId | None = field("twitterId", default=None)
    line_id: ExternalContactsUnresolvedContactChangedTopicLineId | None = field("lineId", default=None)
    whats_app_id: ExternalContactsUnresolvedContactChangedTopicWhatsAppId | None = field("whatsAppId", default=None)
    facebook_id: ExternalContactsUnresolvedContactChangedTopicFacebookId | None = field("facebookId", default=None)
    instagram_id: ExternalContactsUnresolvedContactChangedTopicInstagramId | None = field("instagramId", default=None)
    external_ids: list[ExternalContactsUnresolvedContactChangedTopicExternalId] | None = field(
        "externalIds", default=None
    )
    canonical_contact_id: str | None = field("canonicalContactId", default=None)
    schema: ExternalContactsUnresolvedContactChangedTopicDataSchema | None = field("schema", default=None)
    custom_fields: dict[str, Any] | None = field("customFields", default=None)
    merge_set: list[str] | None = field("mergeSet", default=None)
    merged_from: list[str] | None = field("mergedFrom", default=None)
    merged_to: str | None = field("mergedTo", default=None)
    merge_operation: ExternalContactsUnresolvedContactChangedTopicMergeOperation | None = field(
        "mergeOperation", default=None
    )
    create_date: datetime | None = field("createDate", default=None)
    modify_date: datetime | None = field("modifyDate", default=None)
