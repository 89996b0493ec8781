# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import FlowVersion, JsonSchemaDocument, SupportedLanguage, WritableDivision


class FlowDivisionView(Model):
    """One of the items of a flow division view entity listing. In FlowDivisionViewEntityListing.

    Required by the platform: name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    division: WritableDivision | None = field("division", default=None)
    type: Literal[
        "BOT", "COMMONMODULE", "DIGITALBOT", "INBOUNDCALL", "INBOUNDCHAT", "INBOUNDEMAIL", "INBOUNDSHORTMESSAGE",
        "INQUEUECALL", "INQUEUEEMAIL", "INQUEUESHORTMESSAGE", "OUTBOUNDCALL", "SECURECALL", "SPEECH", "SURVEYINVITE",
        "VOICE", "VOICEMAIL", "VOICESURVEY", "WORKFLOW", "WORKITEM",
    ] | str | None = field("type", default=None)
    description: str | None = field("description", default=None)
    input_schema: JsonSchemaDocument | None = field("inputSchema", default=None)
    output_schema: JsonSchemaDocument | None = field("outputSchema", default=None)
    supported_languages: list[SupportedLanguage] | None = field("supportedLanguages", default=None)
    published_version: FlowVersion | None = field("publishedVersion", default=None)
    debug_version: FlowVersion | None = field("debugVersion", default=None)
    self_uri: str | None = field("selfUri", default=None)


class FlowDivisionViewEntityListing(Model):
    """Page of flow division views. Answer of get_flows_divisionviews."""

    entities: list[FlowDivisionView] | None = field("entities", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    total: int | None = field("total", default=None)
    first_uri: str | None = field("firstUri", default=None)
    last_uri: str | None = field("lastUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    next_uri: str | None = field("nextUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
    page_count: int | None = field("pageCount", default=None)
