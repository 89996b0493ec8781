# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class BuForecastTimeSeriesResult(Model):
    """Part of BuForecastGenerationPlanningGroupResult."""

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
