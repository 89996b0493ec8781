# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import NluDomainVersion


class NluConfusionMatrixColumn(Model):
    """Part of NluConfusionMatrixRow.

    Required by the platform: name, value.
    """

    name: str | None = field("name", default=None)
    value: float | None = field("value", default=None)


class NluConfusionMatrixRow(Model):
    """Part of NluDomainVersionQualityReport.

    Required by the platform: name, columns.
    """

    name: str | None = field("name", default=None)
    columns: list[NluConfusionMatrixColumn] | None = field("columns", default=None)


class NluDomainVersionQualityReport(Model):
    """Given by get_languageunderstanding_domain_version_report.

    Required by the platform: version, confusion_matrix, summary.
    """

    version: NluDomainVersion | None = field("version", default=None)
    confusion_matrix: list[NluConfusionMatrixRow] | None = field("confusionMatrix", default=None)
    summary: NluQualityReportSummary | None = field("summary", default=None)


class NluQualityReportSummary(Model):
    """Part of NluDomainVersionQualityReport.

    Required by the platform: metrics.
    """

    metrics: list[NluQualityReportSummaryMetric] | None = field("metrics", default=None)


class NluQualityReportSummaryMetric(Model):
    """Part of NluQualityReportSummary.

    Required by the platform: name, value.
    """

    name: str | None = field("name", default=None)
    value: float | None = field("value", default=None)
