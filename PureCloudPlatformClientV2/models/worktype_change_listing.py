# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        UserReference, WorkitemsAttributeChangeBoolean, WorkitemsAttributeChangeInstant, WorkitemsAttributeChangeInteger,
        WorkitemsAttributeChangeList, WorkitemsAttributeChangeString,
    )


class WorkitemsChangeWorktypeDelta(Model):
    """One of the items of a work type change listing. In WorktypeChangeListing."""

    version: int | None = field("version", default=None)
    modified_by: UserReference | None = field("modifiedBy", default=None)
    delta: WorktypeDelta | None = field("delta", default=None)


class WorktypeChangeListing(Model):
    """Page of work items change work type deltas. Answer of get_taskmanagement_worktype_history."""

    entities: list[WorkitemsChangeWorktypeDelta] | None = field("entities", default=None)
    next_uri: str | None = field("nextUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
    after: str | None = field("after", default=None)


class WorktypeDelta(Model):
    """Delta of a work items change work type delta. In WorkitemsChangeWorktypeDelta."""

    name: WorkitemsAttributeChangeString | None = field("name", default=None)
    description: WorkitemsAttributeChangeString | None = field("description", default=None)
    statuses: WorkitemsAttributeChangeList | None = field("statuses", default=None)
    default_workbin_id: WorkitemsAttributeChangeString | None = field("defaultWorkbinId", default=None)
    default_duration_seconds: WorkitemsAttributeChangeInteger | None = field("defaultDurationSeconds", default=None)
    default_expiration_seconds: WorkitemsAttributeChangeInteger | None = field("defaultExpirationSeconds", default=None)
    default_due_duration_seconds: WorkitemsAttributeChangeInteger | None = field(
        "defaultDueDurationSeconds", default=None
    )
    default_priority: WorkitemsAttributeChangeInteger | None = field("defaultPriority", default=None)
    default_skill_ids: WorkitemsAttributeChangeList | None = field("defaultSkillIds", default=None)
    default_status_id: WorkitemsAttributeChangeString | None = field("defaultStatusId", default=None)
    default_language_id: WorkitemsAttributeChangeString | None = field("defaultLanguageId", default=None)
    default_ttl_seconds: WorkitemsAttributeChangeInteger | None = field("defaultTtlSeconds", default=None)
    assignment_enabled: WorkitemsAttributeChangeBoolean | None = field("assignmentEnabled", default=None)
    default_queue_id: WorkitemsAttributeChangeString | None = field("defaultQueueId", default=None)
    schema_id: WorkitemsAttributeChangeString | None = field("schemaId", default=None)
    schema_version: WorkitemsAttributeChangeString | None = field("schemaVersion", default=None)
    service_level_target: WorkitemsAttributeChangeInteger | None = field("serviceLevelTarget", default=None)
    date_modified: WorkitemsAttributeChangeInstant | None = field("dateModified", default=None)
    modified_by: WorkitemsAttributeChangeString | None = field("modifiedBy", default=None)
    default_script_id: WorkitemsAttributeChangeString | None = field("defaultScriptId", default=None)
