# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class Column(Model):
    """One of the column informations of a file specification template. In FileSpecificationTemplate."""

    column_name: str | None = field("columnName", default=None)
    column_number: int | None = field("columnNumber", default=None)
    start_position: int | None = field("startPosition", default=None)
    length: int | None = field("length", default=None)


class FileSpecificationTemplate(Model):
    """A file specification template, kept at /api/v2/outbound/filespecificationtemplates/{fileSpecificationTemplateId}.
    Answer of get_outbound_filespecificationtemplate and 2 more; body of post_outbound_filespecificationtemplates and
    1 more.

    Required by the platform: name, format.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    version: int | None = field("version", default=None)
    description: str | None = field("description", default=None)
    format: Literal["FixedLength", "Delimited"] | str | None = field("format", default=None)
    number_of_heading_lines_skipped: int | None = field("numberOfHeadingLinesSkipped", default=None)
    number_of_trailing_lines_skipped: int | None = field("numberOfTrailingLinesSkipped", default=None)
    header: bool | None = field("header", default=None)
    delimiter: Literal[
        "Comma", "Pipe", "Colon", "Tab", "Semicolon", "Custom",
    ] | str | None = field("delimiter", default=None)
    delimiter_value: str | None = field("delimiterValue", default=None)
    column_information: list[Column] | None = field("columnInformation", default=None)
    preprocessing_rules: list[PreprocessingRule] | None = field("preprocessingRules", default=None)
    self_uri: str | None = field("selfUri", default=None)


class PreprocessingRule(Model):
    """One of the preprocessing rules of a file specification template. In FileSpecificationTemplate."""

    find: str | None = field("find", default=None)
    replace_with: str | None = field("replaceWith", default=None)
    pcGlobal: bool | None = field("global", default=None)
    ignore_case: bool | None = field("ignoreCase", default=None)
