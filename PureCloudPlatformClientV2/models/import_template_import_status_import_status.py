# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any, Literal


class ImportTemplateImportStatusImportStatus(Model):
    """An import template import status import status: import state, total records, completed records and 5 more. Event
    of v2.outbound.importtemplates.{id}.importstatus.
    """

    import_state: Literal["IN_PROGRESS", "FAILED"] | str | None = field("importState", default=None)
    total_records: int | None = field("totalRecords", default=None)
    completed_records: int | None = field("completedRecords", default=None)
    percentage_complete: int | None = field("percentageComplete", default=None)
    failure_reason: str | None = field("failureReason", default=None)
    target_contact_list_ids: list[str] | None = field("targetContactListIds", default=None)
    list_name_prefix: str | None = field("listNamePrefix", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]
