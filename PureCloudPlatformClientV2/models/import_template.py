# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import DomainEntityRef, ImportStatus


class ImportTemplate(Model):
    """An import template, kept at /api/v2/outbound/importtemplates/{importTemplateId}. Answer of
    get_outbound_importtemplate and 2 more; body of post_outbound_importtemplates and 2 more.

    Required by the platform: contact_list_template.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    version: int | None = field("version", default=None)
    contact_list_template: DomainEntityRef | None = field("contactListTemplate", default=None)
    contact_list_filter: DomainEntityRef | None = field("contactListFilter", default=None)
    use_splitting_criteria: bool | None = field("useSplittingCriteria", default=None)
    splitting_information: SplittingInformation | None = field("splittingInformation", default=None)
    list_name_format: Literal[
        "ListNamePrefix", "ListNamePrefixMonthDayYear", "ListNamePrefixMonthDayYearHourMinuteSecond",
        "ListNamePrefixPart", "ListNamePrefixMonthDayYearPart", "ListNamePrefixMonthDayYearHourMinuteSecondPart",
        "Custom",
    ] | str | None = field("listNameFormat", default=None)
    custom_list_name_format_value: str | None = field("customListNameFormatValue", default=None)
    import_status: ImportStatus | None = field("importStatus", default=None)
    self_uri: str | None = field("selfUri", default=None)


class SplittingInformation(Model):
    """Splitting information of an import template. In ImportTemplate."""

    criteria: Literal["Percentage", "Quantity", "Column", "Custom"] | str | None = field("criteria", default=None)
    criteria_value: str | None = field("criteriaValue", default=None)
    create_remainder_contact_list: bool | None = field("createRemainderContactList", default=None)
    use_waterfall_rule: bool | None = field("useWaterfallRule", default=None)
