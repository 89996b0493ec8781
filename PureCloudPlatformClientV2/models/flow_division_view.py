# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import FlowVersion, JsonSchemaDocument, SupportedLanguage, WritableDivision


class FlowDivisionView(Model):
    """Part of FlowDivisionViewEntityListing.

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
