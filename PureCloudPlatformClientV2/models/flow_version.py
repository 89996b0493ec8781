# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import DomainEntityRef, JsonSchemaDocument, NluInfo, SupportedLanguage, User


class FlowVersion(Model):
    """A flow version, kept at /api/v2/flows/{flowId}/versions/{versionId}. Answer of get_flow_version and 1 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    commit_version: str | None = field("commitVersion", default=None)
    configuration_version: str | None = field("configurationVersion", default=None)
    type: Literal["PUBLISH", "CHECKIN", "SAVE"] | str | None = field("type", default=None)
    secure: bool | None = field("secure", default=None)
    debug: bool | None = field("debug", default=None)
    created_by: User | None = field("createdBy", default=None)
    created_by_client: DomainEntityRef | None = field("createdByClient", default=None)
    configuration_uri: str | None = field("configurationUri", default=None)
    date_created: int | None = field("dateCreated", default=None)
    date_checked_in: int | None = field("dateCheckedIn", default=None)
    date_saved: int | None = field("dateSaved", default=None)
    generation_id: str | None = field("generationId", default=None)
    publish_result_uri: str | None = field("publishResultUri", default=None)
    input_schema: JsonSchemaDocument | None = field("inputSchema", default=None)
    output_schema: JsonSchemaDocument | None = field("outputSchema", default=None)
    virtual_agent_enabled: bool | None = field("virtualAgentEnabled", default=None)
    date_published: datetime | None = field("datePublished", default=None)
    date_published_end: datetime | None = field("datePublishedEnd", default=None)
    nlu_info: NluInfo | None = field("nluInfo", default=None)
    supported_languages: list[SupportedLanguage] | None = field("supportedLanguages", default=None)
    compatible_flow_types: list[str] | None = field("compatibleFlowTypes", default=None)
    self_uri: str | None = field("selfUri", default=None)
