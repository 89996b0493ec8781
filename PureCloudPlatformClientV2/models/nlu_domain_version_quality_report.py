# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import NluConfusionMatrixRow, NluDomainVersion, NluQualityReportSummary


class NluDomainVersionQualityReport(Model):
    """Given by get_languageunderstanding_domain_version_report.

    Required by the platform: version, confusion_matrix, summary.
    """

    version: NluDomainVersion | None = field("version", default=None)
    confusion_matrix: list[NluConfusionMatrixRow] | None = field("confusionMatrix", default=None)
    summary: NluQualityReportSummary | None = field("summary", default=None)
