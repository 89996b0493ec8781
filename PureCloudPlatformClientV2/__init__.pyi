# Generated: make generate
from . import api_client as api_client
from . import apis as apis
from . import gateway_configuration as gateway_configuration
from . import logger as logger
from . import model as model
from . import models as models
from . import operation as operation
from . import purecloud_region_hosts as purecloud_region_hosts
from . import rest as rest
from . import retry as retry
from . import utils as utils
from .rest import AbstractHttpClient as AbstractHttpClient
from .api_client import ApiClient as ApiClient
from .rest import ApiException as ApiException
from .api_null_value import ApiNullValue as ApiNullValue
from .responses import ApiResponse as ApiResponse
from .rest import BadRequest as BadRequest
from .configuration import Configuration as Configuration
from .rest import Conflict as Conflict
from .rest import ConnectionFailed as ConnectionFailed
from .default_http_client import DefaultHttpClient as DefaultHttpClient
from .rest import Forbidden as Forbidden
from .gateway_configuration import GatewayConfiguration as GatewayConfiguration
from .rest import HttpRequestOptions as HttpRequestOptions
from .rest import InvalidArgument as InvalidArgument
from .configuration import InvalidSetting as InvalidSetting
from .jobs import Job as Job
from .jobs import JobFailed as JobFailed
from .rest import NoAnswer as NoAnswer
from .rest import NotFound as NotFound
from .notifications import NotificationHandler as NotificationHandler
from .paging import Pages as Pages
from .purecloud_region_hosts import PureCloudRegionHosts as PureCloudRegionHosts
from .rest import RateLimited as RateLimited
from .configuration import RetryConfiguration as RetryConfiguration
from .rest import ServerError as ServerError
from .lookup import SeveralFound as SeveralFound
from .rest import TLSFailed as TLSFailed
from .rest import TimedOut as TimedOut
from .rest import Unauthorized as Unauthorized
from ._strict import UnknownAttributeWarning as UnknownAttributeWarning
from .configuration import UnknownSetting as UnknownSetting
from ._strict import UnknownValueWarning as UnknownValueWarning
from .year_month import YearMonth as YearMonth
from .bulk import call_many as call_many
from .transfer import download as download
from .lookup import find as find
from .intervals import interval as interval
from .paging import paginate as paginate
from .purecloud_region_hosts import region as region
from .jobs import run_job as run_job
from .tables import to_arrow as to_arrow
from .tables import to_batches as to_batches
from .tables import to_dataframe as to_dataframe
from .tables import to_rows as to_rows
from .transfer import upload as upload
from .responses import with_response as with_response
from .apis import *
from .models import *

__version__: str
_HAND_WRITTEN: dict[str, str]
configuration: Configuration
