# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal

    from . import Division, DomainEntityRef, Recording


class Endpoint(Model):
    """Provider endpoint of an orphan recording. In OrphanRecording.

    Required by the platform: name, schema.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    division: Division | None = field("division", default=None)
    description: str | None = field("description", default=None)
    version: int | None = field("version", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    modified_by: str | None = field("modifiedBy", default=None)
    created_by: str | None = field("createdBy", default=None)
    state: Literal["active", "inactive", "deleted"] | str | None = field("state", default=None)
    modified_by_app: str | None = field("modifiedByApp", default=None)
    created_by_app: str | None = field("createdByApp", default=None)
    count: int | None = field("count", default=None)
    properties: dict[str, Any] | None = field("properties", default=None)
    schema: DomainEntityRef | None = field("schema", default=None)
    enabled: bool | None = field("enabled", default=None)
    site: DomainEntityRef | None = field("site", default=None)
    dids: list[str] | None = field("dids", default=None)
    self_uri: str | None = field("selfUri", default=None)


class OrphanRecording(Model):
    """An orphan recording, kept at /api/v2/orphanrecordings/{orphanId}. Answer of delete_orphanrecording and 1 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    created_time: datetime | None = field("createdTime", default=None)
    recovered_time: datetime | None = field("recoveredTime", default=None)
    provider_type: Literal[
        "EDGE", "CHAT", "EMAIL", "SCREEN_RECORDING", "PUREENGAGE", "PURECONNECT",
    ] | str | None = field("providerType", default=None)
    media_size_bytes: int | None = field("mediaSizeBytes", default=None)
    media_type: Literal["CALL", "CHAT", "EMAIL", "SCREEN"] | str | None = field("mediaType", default=None)
    media_subtype: Literal["Trunk", "Station", "Consult", "Screen"] | str | None = field("mediaSubtype", default=None)
    media_subject: str | None = field("mediaSubject", default=None)
    file_state: Literal[
        "ARCHIVED", "AVAILABLE", "DELETED", "RESTORED", "RESTORING", "UPLOADING",
    ] | str | None = field("fileState", default=None)
    provider_endpoint: Endpoint | None = field("providerEndpoint", default=None)
    recording: Recording | None = field("recording", default=None)
    orphan_status: Literal[
        "NO_CONVERSATION", "UNKNOWN_CONVERSATION", "CONVERSATION_NOT_COMPLETE", "CONVERSATION_NOT_EVALUATED",
        "EVALUATED",
    ] | str | None = field("orphanStatus", default=None)
    source_orphaning_id: str | None = field("sourceOrphaningId", default=None)
    region: Literal[
        "af-south-1", "ap-east-1", "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-southeast-1",
        "ap-southeast-2", "ap-southeast-3", "ca-central-1", "eu-central-1", "eu-central-2", "eu-west-1", "eu-west-2",
        "eu-west-3", "me-central-1", "sa-east-1", "us-east-1", "us-west-2",
    ] | str | None = field("region", default=None)
    self_uri: str | None = field("selfUri", default=None)
