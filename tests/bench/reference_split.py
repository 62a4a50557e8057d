"""Runs the reference recipe on one file and splits its CPU seconds: inside XGBoost, and the rest.
usage: reference_split.py REFERENCE_FOLDER FILE.csv HORIZON THREADS"""
import resource, runpy, sys, tempfile, time

folder, path, horizon, threads = sys.argv[1:5]
sys.path.insert(0, folder)
import reference as R

inside = 0.0


def timed(function):
    def call(*arguments, **named):
        global inside
        start = time.process_time()
        try:
            return function(*arguments, **named)
        finally:
            inside += time.process_time() - start

    return call


R.xgb.train = timed(R.xgb.train)
R.xgb.Booster.predict = timed(R.xgb.Booster.predict)
made = R.xgb.DMatrix
R.xgb.DMatrix = timed(made)
run = R.forecast


def measured(*arguments, **named):
    global inside
    inside = 0.0
    start, wall = time.process_time(), time.time()
    result = run(*arguments, **named)
    whole = time.process_time() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print('reference: one training and forecast CPU %.2f s = XGBoost %.2f + rest %.2f, wall %.2f s, peak %d MB'
          % (whole, inside, whole - inside, time.time() - wall, peak), flush=True)
    return result


R.forecast = measured
import csv

with open(path) as table:
    origin = max(row['date'] for row in csv.DictReader(table) if row['sales'])
with tempfile.NamedTemporaryFile(suffix='.csv') as out:
    sys.argv = ['forecast_file.py', path, '--out', out.name, '--horizon', horizon, '--origin', origin,
                '--threads', threads]
    runpy.run_path(folder + '/forecast_file.py', run_name='__main__')
