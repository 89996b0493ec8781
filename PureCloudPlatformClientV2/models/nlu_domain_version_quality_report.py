# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import NluDomainVersion


class NluConfusionMatrixColumn(Model):
    """One of the columns of an NLU confusion matrix row. In NluConfusionMatrixRow.

    Required by the platform: name, value.
    """

    name: str | None = field("name", default=None)
    value: float | None = field("value", default=None)


class NluConfusionMatrixRow(Model):
    """One of the confusion matrixes of an NLU domain version quality report. In NluDomainVersionQualityReport.

    Required by the platform: name, columns.
    """

    name: str | None = field("name", default=None)
    columns: list[NluConfusionMatrixColumn] | None = field("columns", default=None)


class NluDomainVersionQualityReport(Model):
    """An NLU domain version quality report: confusion matrix, summary and 1 more. Answer of
    get_languageunderstanding_domain_version_report.

    Required by the platform: version, confusion_matrix, summary.
    """

    version: NluDomainVersion | None = field("version", default=None)
    confusion_matrix: list[NluConfusionMatrixRow] | None = field("confusionMatrix", default=None)
    summary: NluQualityReportSummary | None = field("summary", default=None)


class NluQualityReportSummary(Model):
    """Summary of an NLU domain version quality report. In NluDomainVersionQualityReport.

    Required by the platform: metrics.
    """

    metrics: list[NluQualityReportSummaryMetric] | None = field("metrics", default=None)


class NluQualityReportSummaryMetric(Model):
    """One of the metrics of an NLU quality report summary. In NluQualityReportSummary.

    Required by the platform: name, value.
    """

    name: str | None = field("name", default=None)
    value: float | None = field("value", default=None)
