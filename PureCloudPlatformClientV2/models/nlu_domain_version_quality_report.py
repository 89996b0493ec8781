# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .nlu_confusion_matrix_row import NluConfusionMatrixRow
    from .nlu_domain_version import NluDomainVersion
    from .nlu_quality_report_summary import NluQualityReportSummary


class NluDomainVersionQualityReport(Model):
    """NluDomainVersionQualityReport of the Platform API.

    The platform requires: version, confusion_matrix, summary.
    """

    version: NluDomainVersion | None = field("version", default=None)
    confusion_matrix: list[NluConfusionMatrixRow] | None = field("confusionMatrix", default=None)
    summary: NluQualityReportSummary | None = field("summary", default=None)
