# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class EvaluationQualityV2TopicEvaluationSource(Model):
    evaluation_source_type: str | None = field("evaluationSourceType", default=None)
    evaluation_source_id: str | None = field("evaluationSourceId", default=None)
    evaluation_source_name: str | None = field("evaluationSourceName", default=None)
