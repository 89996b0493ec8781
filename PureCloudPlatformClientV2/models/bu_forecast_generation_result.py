# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class BuForecastGenerationPlanningGroupResult(Model):
    """One of the planning group results of a business unit forecast generation result. In BuForecastGenerationResult.
    """

    planning_group_id: str | None = field("planningGroupId", default=None)
    metric_results: list[BuForecastTimeSeriesResult] | None = field("metricResults", default=None)


class BuForecastGenerationResult(Model):
    """A business unit forecast generation result: planning group results. Answer of
    get_workforcemanagement_businessunit_week_shorttermforecast_generationresults.
    """

    planning_group_results: list[BuForecastGenerationPlanningGroupResult] | None = field(
        "planningGroupResults", default=None
    )


class BuForecastTimeSeriesResult(Model):
    """One of the metric results of a business unit forecast generation planning group result. In
    BuForecastGenerationPlanningGroupResult.
    """

    metric: Literal["Offered", "AverageHandleTimeSeconds"] | str | None = field("metric", default=None)
    forecasting_method: Literal[
        "AutoRegressiveIntegratedMovingAverage", "MovingAverage", "SingleExponentialSmoothing", "RandomWalk",
        "DecompositionUsingAdditiveSeasonality", "DecompositionUsingMultiplicativeSeasonality",
        "HoltWintersAdditiveSeasonality", "HoltWintersAdditiveSeasonalityWithDampedTrend",
        "HoltWintersMultiplicativeSeasonality", "HoltWintersMultiplicativeSeasonalityWithDampedTrend",
        "DampedLinearExponentialSmoothing", "DoubleExponentialSmoothing", "DoubleMovingAverage",
        "LinearExponentialSmoothing", "LinearWeightedMovingAverage",
        "PointEstimateUsingDampedLinearExponentialSmoothing", "PointEstimateUsingDoubleExponentialSmoothing",
        "PointEstimateUsingLatestWeek", "PointEstimateUsingLinearExponentialSmoothing",
        "PointEstimateUsingWeightedAverage", "CurveFit", "MultiLinearRegression", "DynamicHarmonicRegression", "Theta",
        "Ensemble", "Other",
    ] | str | None = field("forecastingMethod", default=None)
    forecast_type: Literal["LongTerm", "ShortTerm"] | str | None = field("forecastType", default=None)
