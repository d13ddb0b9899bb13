"""Random lives: whatever happens, in whatever order, the promises hold."""

from hypothesis import HealthCheck, Phase, settings

from tests.flows.random_life import RandomLife

TestAnyLife = RandomLife.TestCase
TestAnyLife.settings = settings(
    max_examples=20,
    stateful_step_count=40,
    phases=(Phase.generate,),  # a failing life is shown as it was found: making it small could take minutes
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
